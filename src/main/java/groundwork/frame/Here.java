package groundwork.frame;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Where a page is being drawn: for whom, in which language, at which address, and with which refusal. Bound while a
 * template runs, so that components find it without being handed it; templates reach it through {@link Say#here}.
 *
 * @param fragment true when htmx asked for a part: the layout then draws only what stands inside {@code main}
 * @param refusal why a form is shown again, or null
 * @param complaining true when the page is about nothing but the refusal, so that it is not told twice
 * @param notice what was just done, or null
 * @param lookedAt which programme the page is about, or null
 * @param token gives the token that forms send along, or null where none is needed
 */
public record Here(
        Fittings fittings,
        Language language,
        Look look,
        Visitor visitor,
        Address address,
        boolean fragment,
        Refusal refusal,
        boolean complaining,
        Notice notice,
        LookedAt lookedAt,
        Supplier<String> token) {

    private static final ScopedValue<Here> NOW = ScopedValue.newInstance();

    static Here now() {
        return NOW.get();
    }

    void during(Runnable drawing) {
        ScopedValue.where(NOW, this).run(drawing);
    }

    /** A place without a request, for documents. */
    static Here nowhere(Fittings fittings, Language language) {
        var address = new Address("/", Map.of(), Map.of());
        return new Here(
                fittings, language, Look.PLAIN, Visitor.NOBODY, address, false, null, false, null, null, () -> null);
    }

    Here refusing(Refusal reason, boolean complaining) {
        return new Here(
                fittings, language, look, visitor, address, fragment, reason, complaining, notice, lookedAt, token);
    }

    String say(String key, Object... args) {
        return fittings.messages().say(language, key, args);
    }

    public List<Destination> destinations() {
        return fittings.destinations();
    }

    /** Whether this visitor is told of things. */
    public boolean bell() {
        return fittings.bell() != null && visitor.signedIn() && visitor.county() != 0;
    }

    /** How many of them he has not read; more than {@link Bell#MOST} are not counted. */
    public int unread() {
        return fittings.bell().unread(visitor.county(), visitor.officer());
    }

    /** Whether the page stands at this place: of several whose paths begin its address, the longest counts. */
    public boolean at(Destination place) {
        return destinations().stream()
                .filter(each -> each.holds(address.path()))
                .max(Comparator.comparingInt(each -> each.path().length()))
                .filter(place::equals)
                .isPresent();
    }

    /** The sentences to show at a field. */
    public Optional<String> wrong(String field) {
        if (refusal == null) return Optional.empty();
        var said = refusal.flaws().stream()
                .filter(flaw -> flaw.field().equals(field))
                .map(flaw -> say(flaw.key(), flaw.args().toArray()))
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    /** What a field shows: what was typed, if the form was refused, else the value given. */
    public String typed(String field, Object value) {
        if (refusal != null && address.sent().containsKey(field))
            return address.sent().get(field).getFirst();
        return value == null ? "" : value.toString();
    }

    /** The same for a field that may hold several values. */
    public List<String> typedAll(String field, Object value) {
        if (refusal != null) return address.sent().getOrDefault(field, List.of());
        if (value instanceof Collection<?> several)
            return several.stream().map(Object::toString).toList();
        return value == null ? List.of() : List.of(value.toString());
    }

    /** Whether the refusal comes with a sentence about what to do. */
    public boolean helpful() {
        return refusal != null && fittings.messages().has(refusal.code() + ".help");
    }

    /**
     * What was just done, said at the top of the next page.
     *
     * @param undo address that a POST undoes it with, or null
     */
    public record Notice(String text, String undo) {}
}
