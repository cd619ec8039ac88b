package groundwork.frame;

/** The same words in both languages, for labels and documents that carry both at once. */
public record Bilingual(String en, String zh) {

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case ZH -> zh;
        };
    }
}
