-- A page may go back to an earlier text: that version is then the newest one again.
ALTER TABLE version ADD COLUMN saved_again TEXT; -- when its text was last saved, if after its page
