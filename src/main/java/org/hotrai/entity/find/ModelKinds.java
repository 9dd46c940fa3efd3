package org.hotrai.entity.find;

import java.util.regex.Pattern;
import org.hotrai.article.EntityType;

/** Mends the kind of what the model finds. */
final class ModelKinds {
  /** What the names of bodies of areas, of hospitals and of police stations begin with. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?:(?:อบต|อบจ|ทต|ทม|ทน|รพ|สน|สภ)\\. ?|เทศบาล(?:เมือง|ตำบล|นคร)|องค์การบริหารส่วน)[ก-๎]");

  /** What the names of temples, subdistricts, districts and provinces begin with: places. */
  private static final Pattern PLACE = Pattern.compile("(?:วัด|ตำบล|อำเภอ|จ\\.)[ก-๎]{2}");

  private ModelKinds() {}

  /**
   * The kind of what has that name and was found as one of that kind: อบต.ท่าเรือ is no place,
   * ตำบลท่าเรือ no body.
   */
  static EntityType of(String name, EntityType found) {
    if (found == EntityType.PLACE && BODY.matcher(name).lookingAt()) {
      return EntityType.ORGANISATION;
    }
    boolean place = found == EntityType.ORGANISATION && PLACE.matcher(name).lookingAt();
    return place ? EntityType.PLACE : found;
  }
}
