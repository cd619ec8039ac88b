package groundwork.summary.prose;

import groundwork.frame.Language;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records made up for a test: what is not there is a figure of zero. */
public final class Records implements Known {

    private final Language language;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<Each, List<Item>> items = new EnumMap<>(Each.class);

    public Records(Language language) {
        this.language = language;
    }

    public Records count(String key, long value) {
        return count(key, value, 0);
    }

    public Records count(String key, long value, long unnamed) {
        answers.put(key, new Amount(BigDecimal.valueOf(value), BigDecimal.valueOf(unnamed)));
        return this;
    }

    public Records fact(String key, String text) {
        answers.put(key, new Words(text, null));
        return this;
    }

    public Records each(Each each, Item... several) {
        items.put(each, List.of(several));
        return this;
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public Answer answer(Citation citation) {
        var answer = answers.get(citation.key());
        if (answer != null) return answer;
        if (citation.what().startsWith("nothing")) return new Nothing();
        return citation.what().contains(".") ? new Amount(BigDecimal.ZERO, BigDecimal.ZERO) : new Words("", null);
    }

    @Override
    public List<String> parts(Citation figure) {
        return answers.keySet().stream()
                .filter(key -> key.startsWith(figure.what() + ":"))
                .map(key -> key.substring(key.indexOf(':') + 1))
                .toList();
    }

    @Override
    public List<Item> items(Each each) {
        return items.getOrDefault(each, List.of());
    }

    @Override
    public String withUnit(Citation figure, String written, BigDecimal value) {
        return language == Language.ZH
                ? written + "户"
                : written + (value.compareTo(BigDecimal.ONE) == 0 ? " household" : " households");
    }

    @Override
    public String named(Citation figure, String written, BigDecimal value) {
        return language == Language.ZH ? figure.part() + written + "袋" : written + " bags of " + figure.part();
    }
}
