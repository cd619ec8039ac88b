package groundwork.card.web;

import groundwork.frame.Bilingual;
import groundwork.frame.Page;
import groundwork.frame.QrCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Contact cards to be printed on both sides: A6, four to an A4, Chinese in front and English behind.
 *
 * @param words what stands on every card, by the end of its message key
 * @param back address of the page one came from
 * @param cut true when there are more than one prints sensibly at once
 */
public record ContactCards(List<Contact> contacts, Map<String, Bilingual> words, String back, boolean cut)
        implements Page {

    private static final int TO_A_SHEET = 4;

    /**
     * One card.
     *
     * @param place county, township and village
     * @param door team and door, or the masked head where there is no door; empty on the card of a whole village
     * @param duty of the officer, or null
     * @param phone likewise
     * @param qr the address of the page that the code leads to; null where the site has none that lasts
     */
    public record Contact(
            String code,
            Bilingual place,
            Bilingual door,
            String officer,
            String duty,
            Bilingual unit,
            String phone,
            QrCode qr) {

        @Override
        public String toString() {
            return "Contact[" + code + "]";
        }
    }

    /** Sheets of paper, the last filled up with nulls. */
    public List<List<Contact>> sheets() {
        var sheets = new ArrayList<List<Contact>>();
        for (int at = 0; at < contacts.size(); at += TO_A_SHEET) {
            var sheet = new ArrayList<>(contacts.subList(at, Math.min(at + TO_A_SHEET, contacts.size())));
            while (sheet.size() < TO_A_SHEET) sheet.add(null);
            sheets.add(sheet);
        }
        return sheets;
    }

    /**
     * The same sheet seen from behind. Turned over its long edge, which on a sheet lying across is the upper one, what
     * lay below comes to lie above.
     */
    public static List<Contact> behind(List<Contact> sheet) {
        var behind = new ArrayList<>(sheet.subList(2, 4));
        behind.addAll(sheet.subList(0, 2));
        return behind;
    }

    /** Without words, so that it may be logged. */
    @Override
    public String toString() {
        return "ContactCards";
    }
}
