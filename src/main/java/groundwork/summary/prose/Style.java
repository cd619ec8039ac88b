package groundwork.summary.prose;

import java.util.Locale;

/** How a cited figure is written. Without any: the number alone, exactly. */
public enum Style {
    /** Rounded down and said so: 500余, more than 500. See {@link Rounded}. */
    MORE,
    /** With its unit: 34户, 34 households. */
    UNIT,
    /** With its unit, and beside it how many more were only counted: 34户（另计12户未记名）. */
    UNNAMED,
    /** With what it is of: 化肥2袋, 2 bags of fertiliser; needs a part. */
    NAMED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
