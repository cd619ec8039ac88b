package groundwork.summary;

import groundwork.frame.Bilingual;

/** A bureau as documents call it: with its county, unless that is in its name already. */
final class BureauName {

    private BureauName() {}

    static Bilingual of(Bilingual unit, Bilingual county) {
        if (unit.zh().isBlank()) return county;
        return new Bilingual(english(unit.en(), county.en()), chinese(unit.zh(), county.zh()));
    }

    /** The county's name without its kind is enough to know it: 平罗档案局. */
    private static String chinese(String unit, String county) {
        var stem = county.length() > 2 ? county.substring(0, county.length() - 1) : county;
        return unit.startsWith(stem) ? unit : county + unit;
    }

    private static String english(String unit, String county) {
        // A unit without an English name stays as it calls itself.
        if (unit.codePoints().anyMatch(Character::isIdeographic)) return unit;
        var stem = county.replaceFirst("\\s+(County|City|District|Banner)$", "");
        return unit.contains(stem) ? unit : unit + " of " + county;
    }
}
