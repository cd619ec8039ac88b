package groundwork.access.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** What nobody should send, already as it stands in an address or a form. */
final class Evil {

    /** Stands in what is sent, so that it can be looked for where it should not be. */
    static final String SENT = "fuzzbird";

    /** Bytes that are no text: percent-encoded already. */
    private static final List<String> BYTES = List.of(
            "%00",
            "a%00b", "%ED%A0%80", "%C0%AF", "%E0%80%AF", "%F8%88%80%80%80", "%FF%FE", "%80", "%zz", "%", "%u0041");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "-1",
            "1",
            "NaN",
            "Infinity",
            "-0",
            "1e999",
            "1e9999999999",
            "0x10",
            "1,5",
            "1.5",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "٣",
            "三",
            "true",
            "null",
            "undefined",
            "[]",
            "{}",
            "2018-02-30",
            "0000-00-00",
            "9999-12-31",
            "+999999999-12-31",
            "-999999999-01-01",
            "24:00",
            "99:99",
            "2018-05",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "zz",
            "999999999999",
            "100000000000",
            "640221203209",
            "-640221203209",
            "\u202e" + SENT,
            "\u200f\u200e",
            "\ufeff",
            "\u0001\u0007\u001b[31m",
            "\r\nX-Set: 1",
            "\r\n\r\n<html>",
            "a\nb\tc",
            "<script>" + SENT + "()</script>",
            "\"><img src=x onerror=" + SENT + ">",
            "' or '1'='1",
            "1; drop table x--",
            "\\'; --",
            "%' or 1=1",
            "../../../../etc/passwd",
            "..\\..\\x",
            "file:///etc/passwd",
            "//evil.example/",
            "javascript:alert(1)",
            "${7*7}",
            "#{7*7}",
            "{{7*7}}",
            "%n%n%s",
            "{0}{1}",
            "{0,choice,x}",
            "🦀👩‍👩‍👧",
            "e\u0301\u0301\u0301\u0301",
            "𠀀𪚥",
            "visit.households",
            "visit.households:",
            ":::",
            "talk.people:nobody",
            SENT);

    private Evil() {}

    /** In an address or a form. */
    static String encoded(Random random) {
        return random.nextInt(8) == 0 ? BYTES.get(random.nextInt(BYTES.size())) : encode(text(random));
    }

    static String text(Random random) {
        return switch (random.nextInt(24)) {
            case 0 -> "a".repeat(300);
            case 1 -> "9".repeat(20 + random.nextInt(400));
            case 2 -> "汉".repeat(2000);
            case 3 -> garbage(random);
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    private static String garbage(Random random) {
        var out = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) out.appendCodePoint(random.nextInt(0xD800));
        return out.toString();
    }

    static String encode(String text) {
        var out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8))
            if (b >= '0' && b <= '9'
                    || b >= 'a' && b <= 'z'
                    || b >= 'A' && b <= 'Z'
                    || b == '-'
                    || b == '.'
                    || b == '_') out.append((char) b);
            else out.append("%%%02X".formatted(b & 0xff));
        return out.toString();
    }
}
