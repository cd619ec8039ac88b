package groundwork.resident.web;

import groundwork.frame.Page;
import groundwork.resident.Message;
import java.time.LocalDate;

/**
 * What became of a message, by the number on its receipt. It says where things stand and nothing of what was said.
 *
 * @param path of the card's page
 * @param number or empty, where none is asked for
 * @param message null where no message of this card has the number
 * @param state message key of where it stands
 */
public record ReceiptPage(String path, String code, String number, Message message, LocalDate sent, String state)
        implements Page {

    @Override
    public String toString() {
        return "ReceiptPage[" + number + "]";
    }
}
