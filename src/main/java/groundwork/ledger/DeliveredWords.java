package groundwork.ledger;

import groundwork.ledger.Delivery.Fault;
import groundwork.ledger.Delivery.Malformed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The words that an entry was sent with. */
final class DeliveredWords {

    static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");
    private static final Pattern SALT = Pattern.compile("\\p{XDigit}{32}");

    private DeliveredWords() {}

    static List<Words> read(JsonNode sent) throws Malformed {
        var words = new ArrayList<Words>();
        if (Delivery.absent(sent)) return words;
        if (!sent.isArray()) throw new Malformed(Fault.WORDS, "words");
        var seen = new HashSet<List<Object>>();
        for (var part : sent) {
            var one = part(part);
            if (!seen.add(List.of(one.subject(), one.part()))) throw new Malformed(Fault.WORDS, "words.part");
            words.add(one);
        }
        return words;
    }

    private static Words part(JsonNode sent) throws Malformed {
        var subject = Delivery.uuid(sent.get("subject"), Fault.WORDS, "words.subject");
        var part = sent.get("part");
        if (!named(part)) throw new Malformed(Fault.WORDS, "words.part");
        var fields = sent.get("fields");
        if (Delivery.absent(fields) || !fields.isObject()) throw new Malformed(Fault.WORDS, "words.fields");
        var kept = new TreeMap<String, String>();
        for (var field : fields.properties()) {
            if (field.getValue().isNull()) continue;
            if (!field.getValue().isString() || !NAME.matcher(field.getKey()).matches())
                throw new Malformed(Fault.WORDS, "words.fields");
            kept.put(field.getKey(), field.getValue().stringValue());
        }
        var words = new Words(subject, part.stringValue(), kept, salt(sent.get("salt")));
        if (words.hides()) throw new Malformed(Fault.WORDS, "words.fields");
        return words;
    }

    private static boolean named(JsonNode part) {
        return !Delivery.absent(part)
                && part.isString()
                && NAME.matcher(part.stringValue()).matches();
    }

    private static byte[] salt(JsonNode salt) throws Malformed {
        if (Delivery.absent(salt)) return null;
        if (!salt.isString() || !SALT.matcher(salt.stringValue()).matches())
            throw new Malformed(Fault.WORDS, "words.salt");
        return HexFormat.of().parseHex(salt.stringValue());
    }
}
