package groundwork.access.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Batches of entries, sound and broken. */
final class Json {

    private static final List<String> KINDS = List.of(
            "visit.made\", \"x\": \"",
            "visit.made",
            "meeting.held",
            "demand.raised",
            "demand.settled",
            "entry.replaced",
            "entry.struck",
            "household.registered",
            "trip.signed_in",
            "trip.signed_out",
            "form.returned",
            "programme.targeted",
            "programme.planned",
            "relief.given",
            "card.issued",
            "drone.flown");

    private static final List<String> FACTS = List.of(
            "{}",
            "{\"household\": \"$household\", \"kind\": \"home\"}",
            "{\"kind\": \"policy_forum\", \"people\": 38, \"cadres\": 3}",
            "{\"demand\": \"$demand\", \"topic\": \"roads\", \"channel\": \"visit\", \"household\": \"$household\", \"people\": 1}",
            "{\"original\": \"$entry\"}",
            "{\"original\": \"$entry\", \"fact\": {\"kind\": \"visit.made\", \"v\": 1, \"happenedAt\": \"2018-05-02T00:00:00Z\", \"facts\": {}}}",
            "{\"trip\": \"$trip\"}",
            "{\"figure\": \"visit.households\", \"atLeast\": \"10\"}",
            "{\"slug\": \"x\", \"kind\": \"grassroots_work\", \"from\": \"2018-12-31\", \"to\": \"2018-01-01\"}",
            "{\"team\": -2147483648}",
            "{\"codes\": [\"A001\", \"A001\"], \"unnumbered\": 2147483647}",
            "{\"officer\": \"$officer\", \"household\": \"$household\"}",
            "{\"officer\": \"$officer\", \"role\": \"leader\"}",
            "{\"a\": {\"b\": [1, [2, {\"c\": null}]]}}");

    private static final List<String> VALUES = List.of(
            "null",
            "1e400",
            "-1",
            "0.5",
            "1e-5",
            "99999999999999999999999",
            "true",
            "\"\"",
            "[]",
            "{}",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"" + Evil.SENT + "\"",
            "\"+999999999-12-31\"",
            "\"1e999999999\"",
            "[null]",
            "\"\\u202e\"",
            "NaN",
            "01",
            "'x'",
            "\"\t\"");

    private Json() {}

    static String batch(Map<String, String> named, Random random) {
        var out = new StringBuilder("{\"entries\": [");
        for (int i = random.nextInt(4); i >= 0; i--) {
            out.append(entry(random));
            if (i > 0) out.append(", ");
        }
        return filled(out.append("]}").toString(), named);
    }

    private static String entry(Random random) {
        var id = random.nextInt(10) == 0 ? "$entry" : new UUID(random.nextLong(), random.nextLong()).toString();
        return "{\"id\": \"" + id + "\", \"kind\": \"" + KINDS.get(random.nextInt(KINDS.size()))
                + "\", \"v\": 1, \"happenedAt\": \"2018-05-0" + (1 + random.nextInt(9)) + "T01:30:00Z\", "
                + "\"about\": {\"programme\": \"$programmeId\", \"unit\": \"$unit\", \"village\": $village, "
                + "\"officers\": [\"$officer\"], \"trip\": \"$trip\"}, \"facts\": "
                + FACTS.get(random.nextInt(FACTS.size()))
                + ", \"words\": [{\"subject\": \"$household\", \"part\": \"note\", \"fields\": {\"text\": \""
                + Evil.SENT
                + "\"}}]}";
    }

    private static String filled(String text, Map<String, String> named) {
        var filled = text;
        for (var name : List.of("household", "demand", "entry", "trip", "officer", "unit", "village"))
            filled = filled.replace("$" + name, named.get(name));
        return filled.replace("$programmeId", named.get("household"));
    }

    /** @param json null where the operation takes none: then it gets some */
    static String broken(String json, Map<String, String> named, Random random) {
        var sound = json == null ? batch(named, random) : json;
        int at = random.nextInt(sound.length());
        return switch (random.nextInt(12)) {
            case 0 -> sound.substring(0, at);
            case 1 -> sound.substring(0, at) + "\u0001,}]\"{".charAt(random.nextInt(6)) + sound.substring(at);
            case 2 -> "[".repeat(1 << random.nextInt(16));
            case 3 -> "{\"entries\": [" + "{\"facts\":".repeat(1 << random.nextInt(12));
            case 4 -> VALUES.get(random.nextInt(VALUES.size()));
            case 5 -> "\ufeff" + sound;
            case 6 -> sound.replace("\"v\": 1", "\"v\": " + VALUES.get(random.nextInt(VALUES.size())));
            case 7 -> sound.replaceFirst("\"id\": ", "\"id\": \"x\", \"id\": ");
            case 8 -> "{\"entries\": [" + "{},".repeat(random.nextInt(200)) + "{}]}";
            case 9 -> sound.replaceFirst("\\d+T01", "99T01");
            default -> value(sound, random);
        };
    }

    /** One value somewhere is another. */
    private static String value(String sound, Random random) {
        var values = java.util.regex.Pattern.compile(": (\"[^\"]*\"|\\d+)")
                .matcher(sound)
                .results()
                .toList();
        if (values.isEmpty()) return sound;
        var one = values.get(random.nextInt(values.size()));
        return sound.substring(0, one.start(1))
                + VALUES.get(random.nextInt(VALUES.size()))
                + sound.substring(one.end(1));
    }
}
