@echo off
rem Starts Hotrai with the first Java of 25 or later among HOTRAI_JAVA, JAVA_HOME, PATH and the
rem usual folders. The folder that this script lies in may stand anywhere.
setlocal EnableExtensions DisableDelayedExpansion
set "oldest=25"
for %%h in ("%~dp0..") do set "home=%%~fh"

set "java="
if defined HOTRAI_JAVA call :try "%HOTRAI_JAVA%"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~$PATH:j"
for %%r in ("%ProgramFiles%" "%LOCALAPPDATA%\Programs") do (
  for %%v in (Java "Eclipse Adoptium" Microsoft Zulu "Amazon Corretto" BellSoft Semeru) do (
    for /d %%d in ("%%~r\%%~v\*") do call :try "%%~d"
  )
)
for /d %%d in ("%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk*") do call :try "%%~d"

if not defined java (
  >&2 echo hotrai: no Java %oldest% or later was found. Install one ^(https://adoptium.net^), or set HOTRAI_JAVA to its folder.
  exit /b 3
)

rem Java starts sooner with the cache that the build left, where that fits; else it says nothing of it.
"%java%" "@%home%\lib\java.options" "-XX:AOTCache=%home%\lib\hotrai.aot" -Xlog:aot=off -Xlog:cds=off --module-path "%home%\javafx" --class-path "%home%\lib\hotrai.jar" org.hotrai.app.Hotrai %*
exit /b %errorlevel%

rem Sets java if it is not yet and the JDK in folder %1, or the java.exe %1, is new enough. Its file
rem "release" is read sooner than a Java is started.
:try
if defined java exit /b
set "folder=%~1"
if /i "%~nx1"=="java.exe" for %%p in ("%~dp1..") do set "folder=%%~fp"
if not exist "%folder%\bin\java.exe" exit /b
set "version="
if exist "%folder%\release" for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%folder%\release"`) do set "version=%%~v"
if not defined version for /f "usebackq tokens=3" %%v in (`call "%folder%\bin\java.exe" -version 2^>^&1`) do if not defined version set "version=%%~v"
for /f "delims=.-+" %%m in ("%version%") do if %%m geq %oldest% set "java=%folder%\bin\java.exe"
exit /b
