package groundwork.console.correction;

import static java.util.stream.Collectors.joining;

import groundwork.console.correction.Input.Type;
import groundwork.frame.Choice;
import groundwork.ledger.Benefit;
import groundwork.ledger.Entry;
import groundwork.ledger.ReliefEntry.Goods;
import groundwork.ledger.ReliefEntry.GoodsKind;
import groundwork.ledger.ReliefEntry.GoodsUnit;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/** The facts of an entry as fields of a form: each by the type of the record's component, whatever the kind. */
record FactForm(Entry entry, Shape shape, Meaning meaning) {

    /** Goods of more kinds are rare; more lines come with each correction. */
    private static final int SPARE = 1;

    List<Input> inputs() {
        var inputs = new ArrayList<Input>();
        for (var name : shape.facts()) inputs.addAll(inputs(component(entry, name)));
        return inputs;
    }

    static RecordComponent component(Entry entry, String name) {
        return Arrays.stream(entry.getClass().getRecordComponents())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(entry.getClass() + " has no " + name));
    }

    static Object value(Entry entry, RecordComponent component) {
        try {
            return component.getAccessor().invoke(entry);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static String field(String name) {
        return "fact-" + name;
    }

    static String label(String name) {
        return "entry.field." + name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private List<Input> inputs(RecordComponent component) {
        var name = component.getName();
        var type = component.getType();
        var value = value(entry, component);
        if (type == Benefit.class) return benefit((Benefit) value);
        if (name.equals("goods")) return goods((List<?>) value);
        if (type == UUID.class) return List.of(one(name, (UUID) value));
        if (type.isEnum()) return List.of(pick(name, meaning.constants().apply(type), word(value)));
        if (type == boolean.class) return List.of(input(name, Type.TICK, Boolean.TRUE.equals(value) ? "yes" : ""));
        if (value instanceof List<?> many) return List.of(several(name, many));
        return List.of(input(name, typed(type), unsaid(name, value) ? "" : text(value)));
    }

    /** A count that nobody has to give is 0 in the entry when nobody did. */
    private boolean unsaid(String name, Object value) {
        return Integer.valueOf(0).equals(value) && shape.optional(name);
    }

    private static Type typed(Class<?> type) {
        if (type == int.class || type == Integer.class) return Type.COUNT;
        if (type == BigDecimal.class) return Type.AMOUNT;
        return type == String.class ? Type.LINE : Type.DAY;
    }

    private Input one(String name, UUID value) {
        return switch (name) {
            case "officer" -> pick(name, meaning.officers(), text(value));
            case "unit", "lender", "grantor" -> pick(name, meaning.units(), text(value));
            case "person" ->
                input(name, Type.LINE, value == null ? "" : meaning.people().getOrDefault(value, ""));
            default ->
                input(name, Type.HOUSEHOLD, value == null ? "" : meaning.doors().called(value));
        };
    }

    private Input several(String name, List<?> values) {
        Function<Object, String> called = switch (name) {
            case "people" -> id -> meaning.people().getOrDefault((UUID) id, "");
            case "households" -> id -> meaning.doors().called((UUID) id);
            default -> Object::toString;
        };
        var text = values.stream().map(called).filter(one -> !one.isEmpty()).collect(joining("、"));
        return input(name, name.equals("households") ? Type.HOUSEHOLD : Type.LINE, text);
    }

    private List<Input> benefit(Benefit benefit) {
        return List.of(
                input("benefit", Type.AMOUNT, benefit == null ? "" : text(benefit.amount())),
                new Input(
                        field("benefitMeasure"),
                        "correction.measure",
                        Type.PICK,
                        benefit == null ? "" : word(benefit.measure()),
                        none(meaning.constants().apply(Benefit.Measure.class)),
                        true));
    }

    private List<Input> goods(List<?> goods) {
        var inputs = new ArrayList<Input>();
        for (int i = 0; i < goods.size() + SPARE; i++) {
            var one = i < goods.size() ? (Goods) goods.get(i) : null;
            inputs.add(line(i, "Kind", "correction.goods", one == null ? "" : word(one.kind()), GoodsKind.class));
            inputs.add(Input.of(
                    field("goods" + i + "Quantity"),
                    "correction.quantity",
                    Type.AMOUNT,
                    one == null ? "" : text(one.quantity()),
                    true));
            inputs.add(line(i, "Unit", "correction.unit", one == null ? "" : word(one.unit()), GoodsUnit.class));
        }
        return inputs;
    }

    private Input line(int number, String what, String label, String value, Class<?> constants) {
        var choices = none(meaning.constants().apply(constants));
        return new Input(field("goods" + number + what), label, Type.PICK, value, choices, true);
    }

    private Input pick(String name, List<Choice> choices, String value) {
        var optional = shape.optional(name);
        return new Input(field(name), label(name), Type.PICK, value, optional ? none(choices) : choices, optional);
    }

    private Input input(String name, Type type, String value) {
        return Input.of(field(name), label(name), type, value, shape.optional(name));
    }

    private static List<Choice> none(List<Choice> choices) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", "–"));
        all.addAll(choices);
        return all;
    }

    private static String word(Object constant) {
        return constant == null ? "" : constant.toString().toLowerCase(Locale.ROOT);
    }

    private static String text(Object value) {
        if (value == null) return "";
        return value instanceof BigDecimal amount ? amount.stripTrailingZeros().toPlainString() : value.toString();
    }
}
