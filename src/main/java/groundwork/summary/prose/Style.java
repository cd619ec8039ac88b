package groundwork.summary.prose;

import groundwork.frame.Language;
import java.util.Locale;
import java.util.Optional;

/** How a cited figure is written. Without any: the number alone, exactly. */
public enum Style {
    /** Rounded down and said so: 500余, more than 500. See {@link Rounded}. */
    MORE("more than", "余"),
    /** With its unit: 34户, 34 households. */
    UNIT("with unit", "带单位"),
    /** With its unit, and beside it how many more were only counted: 34户（另计12户未记名）. */
    UNNAMED("with unnamed", "另计未记名"),
    /** With what it is of: 化肥2袋, 2 bags of fertiliser; needs a part. */
    NAMED("with name", "带名称");

    private final String english;
    private final String chinese;

    Style(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** As it is kept. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the people who edit a text see and type it. */
    String said(Language language) {
        return switch (language) {
            case EN -> english;
            case ZH -> chinese;
        };
    }

    /** In either language, or as it is kept. */
    static Optional<Style> read(String typed) {
        var word = typed.strip().toLowerCase(Locale.ROOT);
        for (var style : values())
            if (word.equals(style.word()) || word.equals(style.english) || word.equals(style.chinese))
                return Optional.of(style);
        return Optional.empty();
    }
}
