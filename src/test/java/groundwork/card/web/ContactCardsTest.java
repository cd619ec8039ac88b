package groundwork.card.web;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.card.web.ContactCards.Contact;
import groundwork.frame.Bilingual;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContactCardsTest {

    private static final Bilingual NOTHING = new Bilingual("", "");

    @Test
    void fourCardsLieOnASheetAndTheLastIsFilledUp() {
        assertThat(sheets(0)).isEmpty();
        assertThat(sheets(4)).containsExactly(List.of("1", "2", "3", "4"));
        assertThat(sheets(5)).containsExactly(List.of("1", "2", "3", "4"), Arrays.asList("5", "-", "-", "-"));
    }

    @Test
    void behindEachCardLiesItsOwnBackWhenTheSheetIsTurnedOverItsUpperEdge() {
        var sheet = cards(3).sheets().getFirst();
        assertThat(codes(ContactCards.behind(sheet))).containsExactly("3", "-", "1", "2");
        assertThat(ContactCards.behind(ContactCards.behind(sheet))).isEqualTo(sheet);
    }

    private static List<List<String>> sheets(int contacts) {
        return cards(contacts).sheets().stream().map(ContactCardsTest::codes).toList();
    }

    private static List<String> codes(List<Contact> sheet) {
        return sheet.stream()
                .map(contact -> Objects.isNull(contact) ? "-" : contact.code())
                .toList();
    }

    private static ContactCards cards(int number) {
        var contacts = IntStream.rangeClosed(1, number)
                .mapToObj(
                        code -> new Contact(Integer.toString(code), NOTHING, NOTHING, "样例甲", null, NOTHING, null, null))
                .toList();
        return new ContactCards(contacts, Map.of(), "/cards", false);
    }
}
