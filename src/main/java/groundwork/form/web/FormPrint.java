package groundwork.form.web;

import groundwork.frame.Page;
import groundwork.frame.QrCode;
import java.util.List;

/**
 * Forms on paper, A4, one with each code.
 *
 * @param site what the QR codes begin with, for whoever prints to see where they lead; empty where no address lasts
 * @param tag of the language they are printed in, and {@code other} of the other
 */
public record FormPrint(
        String title,
        String intro,
        List<Shown> questions,
        List<Form> forms,
        String site,
        String tag,
        String other,
        String back)
        implements Page {

    /** @param picture null where no address lasts */
    public record Form(String code, QrCode picture) {}

    /** The pictures hold keys. */
    @Override
    public String toString() {
        return "FormPrint[" + forms.size() + "]";
    }
}
