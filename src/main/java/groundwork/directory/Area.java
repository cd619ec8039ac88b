package groundwork.directory;

import java.util.Locale;
import java.util.Optional;

/**
 * A province, prefecture, county, township or village.
 *
 * @param code two, four, six, nine or twelve digits; begins with the parent's
 * @param name in Chinese, as the national statistics write it
 * @param english or null: few areas have one
 */
public record Area(long code, String name, String english) {

    public Level level() {
        return Level.of(code);
    }

    /** The code of the area it lies in; empty for a province. */
    public Optional<Long> parent() {
        return level() == Level.PROVINCE ? Optional.empty() : Optional.of(code / level().width());
    }

    /** In English where it has such a name and the reader wants it, otherwise in Chinese. */
    public String name(Locale reader) {
        return english != null && !reader.getLanguage().equals("zh") ? english : name;
    }

    /** @throws IllegalArgumentException when the code is of a province or prefecture, which lie in no county */
    public static int county(long code) {
        return switch (Level.of(code)) {
            case COUNTY -> (int) code;
            case TOWNSHIP -> (int) (code / 1_000);
            case VILLAGE -> (int) (code / 1_000_000);
            case PROVINCE, PREFECTURE -> throw new IllegalArgumentException("in no county: " + code);
        };
    }

    /** The code of a village as somebody or an address says it; null for what is no village of the county. */
    public static Long village(int county, String typed) {
        if (typed == null || !typed.matches("[1-9]\\d{11}")) return null;
        long code = Long.parseLong(typed);
        return county(code) == county ? (Long) code : null;
    }
}
