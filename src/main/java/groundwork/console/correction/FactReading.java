package groundwork.console.correction;

import groundwork.console.trip.Fields;
import groundwork.console.trip.Several;
import groundwork.frame.Typed;
import groundwork.ledger.Benefit;
import groundwork.ledger.Entry;
import groundwork.ledger.Ids;
import groundwork.ledger.ReliefEntry.Goods;
import groundwork.ledger.ReliefEntry.GoodsKind;
import groundwork.ledger.ReliefEntry.GoodsUnit;
import groundwork.ledger.Words;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the fields of {@link FactForm} back into an entry of the same kind. */
final class FactReading {

    private final FactForm form;
    private final Fields fields;
    private final Typed typed;
    private final UUID own;
    private final List<Words> people = new ArrayList<>();

    /** @param own id of the correction: whom it names for the first time gets an id that follows from it */
    FactReading(FactForm form, Fields fields, Typed typed, UUID own) {
        this.form = form;
        this.fields = fields;
        this.typed = typed;
        this.own = own;
    }

    /** The words that name the people the entry is about. */
    List<Words> people() {
        return people;
    }

    /** Null where something needed is missing; {@code typed} says what. */
    Entry read() {
        var components = form.entry().getClass().getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(each -> form.shape().facts().contains(each.getName())
                        ? value(each)
                        : FactForm.value(form.entry(), each))
                .toArray();
        try {
            var made = form.entry().getClass().getDeclaredConstructor(types);
            made.setAccessible(true);
            return made.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object value(RecordComponent component) {
        var name = component.getName();
        var field = FactForm.field(name);
        var raw = fields.get(field);
        var type = component.getType();
        var needed = form.shape().needed().contains(name);
        var blank = Typed.text(raw).isEmpty();
        if (type == Benefit.class) return benefit(field, raw);
        if (name.equals("goods")) return goods();
        typed.wrong(blank && !form.shape().optional(name), field, "correction.flaw.needed");
        if (name.equals("uncoded")) typed.wrong(blank && noCodes(), field, "trip.flaw.forms");
        if (type == int.class) return typed.count(field, raw, needed ? 1 : 0, 0);
        if (type == Integer.class) return blank ? null : (Integer) typed.count(field, raw, 1, 1);
        if (type == boolean.class) return !raw.isEmpty();
        if (type == BigDecimal.class) return typed.amount(field, raw);
        if (type == LocalDate.class) return typed.day(field, raw);
        if (type == String.class) return blank ? null : typed.optional(field, raw);
        if (type.isEnum()) return Typed.one((Class<Enum>) type, raw);
        if (type == UUID.class) return id(name, field, raw);
        return switch (name) {
            case "codes" -> Several.codes(raw);
            case "people" -> Several.of(raw).stream().map(this::person).toList();
            default -> households(field, raw, (List<UUID>) FactForm.value(form.entry(), component));
        };
    }

    /** Forms are known by their codes, or at least by how many they are. */
    private boolean noCodes() {
        return Several.codes(fields.get(FactForm.field("codes"))).isEmpty();
    }

    private UUID id(String name, String field, String raw) {
        var was = (UUID) FactForm.value(form.entry(), FactForm.component(form.entry(), name));
        return switch (name) {
            case "officer", "unit", "lender", "grantor" -> Typed.id(raw);
            case "person" -> Typed.text(raw).isEmpty() ? null : person(Typed.text(raw));
            default -> {
                var found = households(field, raw, was == null ? List.of() : List.of(was));
                typed.wrong(found.size() > 1, field, "trip.flaw.household.one");
                yield found.isEmpty() ? null : found.getFirst();
            }
        };
    }

    /** Whom it named before under this name; somebody new otherwise. */
    private UUID person(String name) {
        var known = form.meaning().people().entrySet().stream()
                .filter(each -> each.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
        var person = known.orElseGet(() -> Ids.derived(own, "person", people.size() + 1));
        people.add(Words.of(person, "name", Map.of("name", name)));
        return person;
    }

    /** Those that have no door or name to be called by cannot have been typed, so they stay. */
    private List<UUID> households(String field, String raw, List<UUID> were) {
        var found = new ArrayList<UUID>();
        for (var household : were) if (form.meaning().doors().called(household).isEmpty()) found.add(household);
        for (var called : Several.of(raw)) {
            var known = form.meaning().doors().named(called);
            typed.wrong(known.isEmpty(), field, "correction.flaw.household");
            typed.wrong(known.size() > 1, field, "trip.flaw.household.several");
            if (known.size() == 1) found.add(known.iterator().next());
        }
        return found.stream().distinct().toList();
    }

    private Benefit benefit(String field, String raw) {
        var amount = typed.amount(field, raw);
        var measure = Typed.one(Benefit.Measure.class, fields.get(FactForm.field("benefitMeasure")));
        typed.wrong(amount != null && measure == null, FactForm.field("benefitMeasure"), "correction.flaw.needed");
        return amount == null || measure == null ? null : new Benefit(amount, measure);
    }

    private List<Goods> goods() {
        var goods = new ArrayList<Goods>();
        for (int i = 0; fields.values().containsKey(FactForm.field("goods" + i + "Quantity")); i++) {
            var quantity = FactForm.field("goods" + i + "Quantity");
            var amount = typed.amount(quantity, fields.get(quantity));
            var kind = Typed.one(GoodsKind.class, fields.get(FactForm.field("goods" + i + "Kind")));
            var unit = Typed.one(GoodsUnit.class, fields.get(FactForm.field("goods" + i + "Unit")));
            if (amount == null && kind == null) continue;
            typed.wrong(amount == null || kind == null || unit == null, quantity, "correction.flaw.goods");
            if (amount != null && kind != null && unit != null) goods.add(new Goods(kind, amount, unit));
        }
        return goods;
    }
}
