package groundwork.programme;

import groundwork.ledger.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The words of a plan. Fields that nobody filled are empty.
 *
 * @param document title of the founding document
 * @param documentNumber as 平党办发〔2018〕12号
 */
public record PlanWords(
        String title,
        String document,
        String documentNumber,
        String requirements,
        String contents,
        String measures,
        String objectives) {

    private static final String PART = "plan";

    public PlanWords {
        title = stripped(title);
        document = stripped(document);
        documentNumber = stripped(documentNumber);
        requirements = stripped(requirements);
        contents = stripped(contents);
        measures = stripped(measures);
        objectives = stripped(objectives);
    }

    public static PlanWords titled(String title) {
        return new PlanWords(title, "", "", "", "", "", "");
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    static PlanWords of(List<Words> words) {
        return words.stream()
                .filter(part -> part.part().equals(PART))
                .findFirst()
                .map(part -> new PlanWords(
                        part.get("title"),
                        part.get("document"),
                        part.get("documentNumber"),
                        part.get("requirements"),
                        part.get("contents"),
                        part.get("measures"),
                        part.get("objectives")))
                .orElse(titled(""));
    }

    List<Words> about(UUID programme) {
        var fields = Map.of(
                "title",
                title,
                "document",
                document,
                "documentNumber",
                documentNumber,
                "requirements",
                requirements,
                "contents",
                contents,
                "measures",
                measures,
                "objectives",
                objectives);
        return List.of(Words.of(programme, PART, fields));
    }
}
