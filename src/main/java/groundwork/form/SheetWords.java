package groundwork.form;

import groundwork.ledger.FormEntry.DrawnUp;
import groundwork.ledger.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The words of a sheet, in both languages. */
record SheetWords(SheetText zh, SheetText en) {

    private static final String PART = "sheet";

    static SheetWords read(UUID entry, DrawnUp drawn, List<Words> words) {
        var said = words.stream()
                .filter(part -> part.part().equals(PART))
                .findFirst()
                .orElse(Words.of(entry, PART, Map.of()));
        return new SheetWords(
                SheetText.read(said.get("title"), said.get("intro"), said.get("questions"), drawn.questions()),
                SheetText.read(said.get("titleEn"), said.get("introEn"), said.get("questionsEn"), drawn.questions()));
    }

    Words about(UUID entry) {
        return Words.of(
                entry,
                PART,
                Map.of(
                        "title", zh.title(),
                        "intro", zh.intro(),
                        "questions", zh.blocks(),
                        "titleEn", en.title(),
                        "introEn", en.intro(),
                        "questionsEn", en.blocks()));
    }
}
