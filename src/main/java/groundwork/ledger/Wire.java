package groundwork.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Facts as JSON and back. What is absent is left out, decimals are strings without trailing zeros, enums are lower
 * case, times are ISO 8601 in UTC. A shape once written is read for ever: change one by raising {@link #VERSION} and
 * upcasting here, never by renaming.
 */
public final class Wire {

    static final int VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    all -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .enumNamingStrategy(EnumNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(Decimals.module())
            .build();

    private Wire() {}

    /** The envelope every entry travels in: {about, happenedAt, kind, v, facts}. */
    static ObjectNode write(Fact fact) {
        var out = JSON.createObjectNode();
        if (!fact.about().equals(About.NOTHING)) out.set("about", JSON.valueToTree(fact.about()));
        out.put("happenedAt", fact.happenedAt().toString());
        out.put("kind", Kinds.of(fact.entry()));
        out.put("v", VERSION);
        out.set("facts", facts(fact.entry()));
        return out;
    }

    /** Canonical JSON of the facts alone, without ids and commitments. */
    public static String json(Fact fact) {
        return Canonical.of(write(fact));
    }

    public static Fact read(String json) {
        return read(JSON.readTree(json));
    }

    static Fact read(JsonNode node) {
        var about = node.has("about") ? JSON.treeToValue(node.get("about"), About.class) : About.NOTHING;
        return new Fact(Instant.parse(node.get("happenedAt").stringValue()), about, entry(node));
    }

    static JsonNode tree(String json) {
        return JSON.readTree(json);
    }

    static ObjectNode object(String json) {
        return (ObjectNode) JSON.readTree(json);
    }

    static ArrayNode array() {
        return JSON.createArrayNode();
    }

    static String words(Map<String, String> fields) {
        return Canonical.of(JSON.valueToTree(fields));
    }

    @SuppressWarnings("unchecked")
    static SortedMap<String, String> words(String json) {
        return JSON.readValue(json, TreeMap.class);
    }

    private static JsonNode facts(Entry entry) {
        return switch (entry) {
            case Unknown unknown -> JSON.readTree(unknown.facts());
            case Correction.Replaced replaced -> {
                var out = JSON.createObjectNode();
                out.put("original", replaced.original().toString());
                out.set("fact", write(replaced.fact()));
                yield out;
            }
            case Entry known -> JSON.valueToTree(known);
        };
    }

    private static Entry entry(JsonNode node) {
        var kind = node.get("kind").stringValue();
        var type = Kinds.all().get(kind);
        var facts = node.get("facts");
        if (type == null || node.get("v").intValue() > VERSION) return new Unknown(kind, Canonical.of(facts));
        try {
            if (type != Correction.Replaced.class) return JSON.treeToValue(facts, type);
            return new Correction.Replaced(
                    UUID.fromString(facts.get("original").stringValue()), read(facts.get("fact")));
        } catch (JacksonException newer) {
            // A value we do not know, such as a new topic from a newer phone: kept whole rather than lost.
            return new Unknown(kind, Canonical.of(facts));
        }
    }

    /**
     * Facts of a kind we know, none of them misread.
     *
     * @throws JacksonException where they are not what the kind says; of an enum's constant that we do not know, an
     *     {@link InvalidFormatException} of that enum
     */
    static void check(Class<?> type, JsonNode facts) {
        JSON.treeToValue(facts, type);
    }
}
