package org.hotrai.entity.place;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of a province, district or tambon as it is written. Tambons of many districts bear one
 * name, and so do the districts around the capitals of provinces; of the others nearly each has a
 * name of its own.
 *
 * @param own without its head word, ฯ and blanks; empty if it is none
 */
public record DistrictName(Level level, String own) {
  /** What a place is a part of. */
  public enum Level {
    NONE,
    TAMBON,
    DISTRICT,
    PROVINCE;

    /** Whether it is a part of a province. */
    public boolean isBelowProvince() {
      return this == TAMBON || this == DISTRICT;
    }
  }

  /** Any other place. */
  public static final DistrictName NONE = new DistrictName(Level.NONE, "");

  /** What the full name of a province begins with. */
  public static final String PROVINCE = "จังหวัด";

  private static final String DISTRICT = "อำเภอ";
  private static final String TAMBON = "ตำบล";
  private static final List<String> DISTRICTS = List.of(DISTRICT, "อ.", "เขตอำเภอ");
  private static final List<String> TAMBONS = List.of(TAMBON, "ต.");
  private static final List<String> PROVINCES = List.of(PROVINCE, "จ.", "จว.");
  private static final String CAPITAL = "เมือง";

  /** Five provinces have one. */
  private static final Set<String> OF_SEVERAL = Set.of(CAPITAL, "เฉลิมพระเกียรติ");

  /** These only begin like those around capitals. */
  private static final Set<String> NO_CAPITALS =
      Set.of("เมืองจันทร์", "เมืองปาน", "เมืองยาง", "เมืองสรวง");

  /** The one that is written so. */
  public static DistrictName of(String written) {
    return switch (written.isEmpty() ? ' ' : written.charAt(0)) {
      case 'จ' -> of(written, PROVINCES, Level.PROVINCE);
      case 'อ', 'เ' -> of(written, DISTRICTS, Level.DISTRICT);
      case 'ต' -> of(written, TAMBONS, Level.TAMBON);
      default -> NONE;
    };
  }

  private static DistrictName of(String written, List<String> heads, Level level) {
    for (String head : heads) {
      if (written.startsWith(head)) {
        String own = written.substring(head.length()).strip();
        String whole = own.endsWith("ฯ") ? own.substring(0, own.length() - 1).strip() : own;
        boolean one = !whole.isEmpty() && whole.charAt(0) >= 'ก' && whole.indexOf(' ') < 0;
        return one ? new DistrictName(level, whole) : NONE;
      }
    }
    return NONE;
  }

  /** Whether it means one of several, if nothing tells in what it stands. */
  public boolean isOfSeveral() {
    return level == Level.TAMBON || (level == Level.DISTRICT && OF_SEVERAL.contains(own));
  }

  /** Whether it is the district around the capital of any province. */
  public boolean isCapital() {
    return level == Level.DISTRICT && own.equals(CAPITAL);
  }

  /** Whether what stands before it in a list may stand in the same: not อำเภอเมืองขอนแก่น. */
  public boolean mayShare() {
    return isCapital() || !isOfCapital();
  }

  /** Its name with its head word written out. */
  public String bare() {
    return (level == Level.TAMBON ? TAMBON : DISTRICT) + own;
  }

  /** Its name without what it stands in: อำเภอเมือง of อำเภอเมืองขอนแก่น. */
  public String withoutOwner() {
    return isOfCapital() ? DISTRICT + CAPITAL : bare();
  }

  private boolean isOfCapital() {
    return level == Level.DISTRICT && own.startsWith(CAPITAL) && !NO_CAPITALS.contains(own);
  }

  /**
   * Its full name.
   *
   * @param owner the name of the province, or of the district; null if it is not told
   * @return null if it is not told and needed
   */
  public @Nullable String in(@Nullable String owner) {
    if (!isOfSeveral()) {
      return bare();
    }
    if (owner == null) {
      return null;
    }
    return level == Level.TAMBON
        ? bare() + " " + owner
        : isCapital() ? bare() + owner : bare() + " " + PROVINCE + owner;
  }
}
