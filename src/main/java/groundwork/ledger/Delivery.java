package groundwork.ledger;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entry as another program sends it: <code>{id, kind, v, happenedAt, about, facts, words: [{subject, part, fields,
 * salt}], signature}</code>, where {@code salt} is 32 hex digits or absent. Kinds, versions, constants and members we
 * do not know are kept whole; a member that is null is as if it were absent.
 *
 * <p>Refuses what is malformed and nothing else: what it is about may be unknown, and whether it fits what happened
 * before is the projections' to say.
 */
public final class Delivery {

    /** What is wrong with it. */
    public enum Fault {
        MISSING,
        ID,
        KIND,
        VERSION,
        TIME,
        ABOUT,
        /** It lies in another county. */
        ELSEWHERE,
        FACTS,
        WORDS,
        /** Characters that cannot be kept: zero bytes, halves of surrogate pairs. */
        TEXT,
        /** Not whole, or beyond 2^53: decimals travel as strings. */
        NUMBER,
        /** The device it is from, its number there, or its signature. */
        DEVICE
    }

    /** @see #field() */
    public static final class Malformed extends Exception {
        private final Fault fault;
        private final String field;

        Malformed(Fault fault, String field) {
            super(fault + " " + field, null, false, false);
            this.fault = fault;
            this.field = field;
        }

        public Fault fault() {
            return fault;
        }

        /** Such as {@code facts} or {@code words}. */
        public String field() {
            return field;
        }
    }

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern KIND = Pattern.compile("[a-z][a-z_]{0,30}\\.[a-z][a-z_]{0,30}");

    /** Clocks may be years off, but calendars and databases end somewhere. */
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    /** What is beside the facts or put there by the ledger; a signature is over the content. */
    private static final List<String> NOT_CONTENT = List.of("id", "words", "county", "commitments", "signature");

    private Delivery() {}

    public static Draft read(JsonNode sent) throws Malformed {
        if (!(sent instanceof ObjectNode whole)) throw new Malformed(Fault.MISSING, "id");
        var id = id(whole);
        DeliveredText.check(whole, "");
        var words = DeliveredWords.read(whole.get("words"));
        var content = (ObjectNode) withoutNulls(whole.deepCopy());
        content.remove(NOT_CONTENT);
        check(content, "");
        return new Draft(id, sound(Wire.read(content), ""), words, Canonical.of(content));
    }

    private static Fact sound(Fact fact, String within) throws Malformed {
        if (fact.entry() instanceof Correction.Replaced replaced) sound(replaced.fact(), "facts.fact.");
        else if (Soundness.flaw(fact) instanceof String field) throw new Malformed(Fault.FACTS, within + field);
        return fact;
    }

    /** The id alone, for an answer to what cannot be read otherwise; null where there is none. */
    public static UUID idOf(JsonNode sent) {
        try {
            return id(sent);
        } catch (Malformed none) {
            return null;
        }
    }

    /**
     * The bytes that a device signs: every group of its words must have come with a salt.
     *
     * @throws Malformed where one has none
     */
    public static byte[] content(int county, Draft draft) throws Malformed {
        var parts = new ArrayList<Sealed.Part>();
        for (var words : draft.words()) {
            if (words.salt() == null) throw new Malformed(Fault.WORDS, "words.salt");
            var fields = Wire.words(words.fields());
            parts.add(new Sealed.Part(words.subject(), words.part(), fields, words.salt(), null));
        }
        return Sealed.of(county, draft, parts, List.of()).content().getBytes(StandardCharsets.UTF_8);
    }

    public static Malformed elsewhere(String field) {
        return new Malformed(Fault.ELSEWHERE, field);
    }

    private static UUID id(JsonNode sent) throws Malformed {
        return uuid(sent.get("id"), Fault.ID, "id");
    }

    static UUID uuid(JsonNode node, Fault fault, String field) throws Malformed {
        if (absent(node)) throw new Malformed(Fault.MISSING, field);
        if (!node.isString() || !ID.matcher(node.stringValue()).matches()) throw new Malformed(fault, field);
        return UUID.fromString(node.stringValue());
    }

    static boolean absent(JsonNode node) {
        return node == null || node.isNull();
    }

    /** The envelope, and in a correction the one within it. */
    private static void check(JsonNode said, String within) throws Malformed {
        var kind = said.get("kind");
        if (absent(kind)) throw new Malformed(Fault.MISSING, within + "kind");
        if (!kind.isString() || !KIND.matcher(kind.stringValue()).matches())
            throw new Malformed(Fault.KIND, within + "kind");
        var version = said.get("v");
        if (absent(version)) throw new Malformed(Fault.MISSING, within + "v");
        if (!version.isInt() || version.intValue() < 1) throw new Malformed(Fault.VERSION, within + "v");
        time(said.get("happenedAt"), within + "happenedAt");
        about(said.get("about"), within + "about");
        var facts = said.get("facts");
        if (absent(facts)) throw new Malformed(Fault.MISSING, within + "facts");
        if (!facts.isObject()) throw new Malformed(Fault.FACTS, within + "facts");
        var type = Kinds.all().get(kind.stringValue());
        if (type != null && Soundness.ours(type)) throw new Malformed(Fault.KIND, within + "kind");
        if (type != null && version.intValue() <= Wire.VERSION) facts(kind.stringValue(), facts, within);
    }

    static void time(JsonNode time, String field) throws Malformed {
        if (absent(time)) throw new Malformed(Fault.MISSING, field);
        try {
            var at = Instant.parse(time.isString() ? time.stringValue() : "");
            if (at.isBefore(FIRST) || at.isAfter(LAST)) throw new Malformed(Fault.TIME, field);
        } catch (DateTimeException none) {
            throw new Malformed(Fault.TIME, field);
        }
    }

    private static void about(JsonNode about, String field) throws Malformed {
        if (absent(about)) return;
        try {
            Wire.check(About.class, about);
        } catch (JacksonException misread) {
            throw new Malformed(Fault.ABOUT, field);
        }
        var village = about.get("village");
        if (!absent(village)
                && (!village.isIntegralNumber()
                        || Long.toString(village.longValue()).length() != 12))
            throw new Malformed(Fault.ABOUT, field + ".village");
    }

    private static void facts(String kind, JsonNode facts, String within) throws Malformed {
        var type = Kinds.all().get(kind);
        if (type == Correction.Replaced.class) {
            replaced(facts, within);
            return;
        }
        try {
            Wire.check(type, facts);
        } catch (InvalidFormatException misread) {
            // A constant from a newer program: kept whole, as an unknown kind is.
            if (!misread.getTargetType().isEnum()) throw new Malformed(Fault.FACTS, within + "facts");
        } catch (JacksonException misread) {
            throw new Malformed(Fault.FACTS, within + "facts");
        }
    }

    private static void replaced(JsonNode facts, String within) throws Malformed {
        if (!within.isEmpty()) throw new Malformed(Fault.KIND, within + "kind");
        uuid(facts.get("original"), Fault.FACTS, "facts.original");
        var fact = facts.get("fact");
        if (absent(fact) || !fact.isObject()) throw new Malformed(Fault.FACTS, "facts.fact");
        check(fact, "facts.fact.");
        var type = Kinds.all().get(fact.get("kind").stringValue());
        if (type != null && Correction.class.isAssignableFrom(type)) throw new Malformed(Fault.KIND, "facts.fact.kind");
    }

    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) object.removeNulls();
        node.forEach(Delivery::withoutNulls);
        return node;
    }
}
