package groundwork.ledger;

import java.util.List;

/** Consultation forms (征求意见表). A code is printed on the form; where none were used only their number is known. */
public sealed interface FormEntry extends Entry {

    /** To whom they went. */
    enum Recipient {
        PARTY_MEMBER,
        VETERAN_CADRE,
        RESIDENT
    }

    @Kind("form.issued")
    record Issued(Recipient recipient, List<String> codes, int uncoded) implements FormEntry {
        public Issued {
            codes = codes == null ? List.of() : List.copyOf(codes);
        }
    }

    @Kind("form.returned")
    record Returned(List<String> codes, int uncoded) implements FormEntry {
        public Returned {
            codes = codes == null ? List.of() : List.copyOf(codes);
        }
    }
}
