package groundwork.intake;

import groundwork.frame.Bilingual;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows and what is wrong with them, as they are kept in tables. */
public final class RowJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private RowJson() {}

    public static String of(TypedRow row) {
        return JSON.writeValueAsString(row);
    }

    public static TypedRow typed(String json) {
        return JSON.readValue(json, TypedRow.class);
    }

    public static String of(List<Problem> problems) {
        return JSON.writeValueAsString(problems);
    }

    public static List<Problem> problems(String json) {
        return JSON.readValue(json, new TypeReference<List<Problem>>() {}).stream()
                .map(RowJson::said)
                .toList();
    }

    /** Labels of ours come back as objects, dates as their text, which is how they are said. */
    private static Problem said(Problem problem) {
        var args = problem.args().stream().map(RowJson::said).toList();
        return new Problem(problem.sheet(), problem.row(), problem.column(), problem.error(), problem.key(), args);
    }

    private static Object said(Object arg) {
        return arg instanceof Map<?, ?> both && both.containsKey("en")
                ? new Bilingual(String.valueOf(both.get("en")), String.valueOf(both.get("zh")))
                : arg;
    }
}
