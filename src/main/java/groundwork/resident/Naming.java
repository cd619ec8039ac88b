package groundwork.resident;

import groundwork.directory.Officer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whether a text speaks of an officer: by his name, by his surname with his duty or a title after it (王股长, 王主任), or by
 * his phone. Whoever is meant and not named so is not found; for that there is the third kind of message.
 */
final class Naming {

    private static final List<String> TITLES =
            List.of("主任", "科长", "股长", "书记", "局长", "镇长", "乡长", "村长", "站长", "所长", "队长", "组长", "干部", "同志", "联络员");

    private Naming() {}

    static boolean in(String text, Officer officer) {
        var plain = plain(text);
        var name = plain(officer.name());
        return plain.contains(name) || titled(plain, name, officer.duty()) || called(text, officer.phone());
    }

    private static boolean titled(String text, String name, String duty) {
        if (!name.matches("\\p{IsHan}{2,4}")) return false;
        // Surnames of two signs come in names of three or four.
        var surname = name.substring(0, name.length() == 4 ? 2 : 1);
        return Stream.concat(TITLES.stream(), Stream.ofNullable(duty).map(Naming::plain))
                .anyMatch(title -> !title.isEmpty() && text.contains(surname + title));
    }

    private static boolean called(String text, String phone) {
        var digits = phone == null ? "" : phone.replaceAll("\\D", "");
        return digits.length() >= 7 && text.replaceAll("[\\s-]", "").contains(digits);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
