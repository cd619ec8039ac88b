package groundwork.intake.workbook;

import groundwork.intake.Remark;
import java.util.Locale;

/** Why a file cannot be taken at all. The codes are stable: scripts and tests may rely on them. */
public sealed interface Unfit {

    /** Its bytes are those of something else. */
    record NotAWorkbook(Look look) implements Unfit {}

    /** What it looks like, so that the sentence can say what to do. */
    enum Look {
        PDF,
        PICTURE,
        WORD,
        ZIP,
        /** A web page under the name .xls, as some systems export it. */
        WEB_PAGE,
        XML,
        OPEN_DOCUMENT,
        /** .xlsb */
        BINARY,
        /** Excel 5 or 95. */
        OLD_EXCEL,
        UNKNOWN
    }

    /** Half a file, or one damaged on its way. */
    record Damaged() implements Unfit {}

    /** A quotation mark that is never closed swallows the rest of a CSV. */
    record OpenQuote(int row) implements Unfit {}

    /** A small file that would fill the memory. */
    record Bomb() implements Unfit {}

    /** @param megabytes the most we take */
    record TooLarge(long megabytes) implements Unfit {}

    record PasswordProtected() implements Unfit {}

    record Empty() implements Unfit {}

    default String code() {
        return switch (this) {
            case NotAWorkbook(var look) ->
                "not-a-workbook." + look.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case Damaged _ -> "damaged";
            case OpenQuote _ -> "open-quote";
            case Bomb _ -> "bomb";
            case TooLarge _ -> "too-large";
            case PasswordProtected _ -> "password-protected";
            case Empty _ -> "empty";
        };
    }

    default Remark remark() {
        return switch (this) {
            case OpenQuote(var row) -> Remark.of("unfit." + code(), row);
            case TooLarge(var megabytes) -> Remark.of("unfit." + code(), megabytes);
            case NotAWorkbook _, Damaged _, Bomb _, PasswordProtected _, Empty _ -> Remark.of("unfit." + code());
        };
    }
}
