package groundwork.card;

import groundwork.ledger.Sensitive;
import groundwork.ledger.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a household is called and what people wrote about it. Personal: shown to who asks, never logged, never in an
 * address. Fields that nobody filled are empty; phone and need are masked until they are opened with a reason.
 *
 * @param name of its head
 * @param door house number, or how one finds it
 * @param people how many, and who, as it was written down
 * @param need why it needs help
 */
public record HouseholdWords(String name, String door, String phone, String people, String need, String note) {

    public static final HouseholdWords NONE = new HouseholdWords("", "", "", "", "", "");

    private static final String PART = "household";

    public HouseholdWords {
        name = stripped(name);
        door = stripped(door);
        phone = stripped(phone);
        people = stripped(people);
        need = stripped(need);
        note = stripped(note);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    static HouseholdWords of(List<Words> words) {
        return words.stream()
                .filter(part -> part.part().equals(PART))
                .findFirst()
                .map(part -> new HouseholdWords(
                        part.get("name"),
                        part.get("door"),
                        part.get("phone"),
                        part.get("people"),
                        part.get("need"),
                        part.get("note")))
                .orElse(NONE);
    }

    List<Words> about(UUID household) {
        var fields = new LinkedHashMap<String, String>(
                Map.of("name", name, "door", door, "phone", phone, "people", people, "need", need, "note", note));
        return List.of(Words.of(household, PART, fields));
    }

    /**
     * Whether its name or its door holds the text, without regard to capitals, or the text is its phone or the last
     * four digits of it: fewer would tell a phone that is not shown digit by digit.
     */
    boolean hold(String text) {
        var sought = text.strip().toLowerCase(java.util.Locale.ROOT);
        return !sought.isEmpty()
                && (List.of(name, door).stream()
                                .anyMatch(word ->
                                        word.toLowerCase(java.util.Locale.ROOT).contains(sought))
                        || rings(digits(text)));
    }

    private boolean rings(String sought) {
        var whole = digits(phone);
        return sought.length() == 4 && whole.endsWith(sought) || sought.length() >= 7 && whole.equals(sought);
    }

    /** Whether the phone ends in these four digits; a short one is none. */
    boolean endsIn(String four) {
        var whole = digits(phone);
        return four.length() == 4 && whole.length() >= 7 && whole.endsWith(four);
    }

    /** Whether both are called the same, or answer at the same phone. */
    boolean alike(HouseholdWords other) {
        return !name.isEmpty() && hold(other.name)
                || !phone.isEmpty() && digits(phone).equals(digits(other.phone));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    HouseholdWords masked(UUID household) {
        return of(about(household).stream()
                .map(part -> part.masked(Sensitive.NONE))
                .toList());
    }

    /** With what the form or the workbook did not show as it was. */
    HouseholdWords kept(UUID household, List<Words> was) {
        return of(Sensitive.kept(about(household), was));
    }

    /** Whether it holds what was not shown to whoever wrote it. */
    boolean hides() {
        return Sensitive.hides(phone) || Sensitive.hides(need);
    }

    /** Without what it says, so that it may be logged. */
    @Override
    public String toString() {
        return "HouseholdWords";
    }
}
