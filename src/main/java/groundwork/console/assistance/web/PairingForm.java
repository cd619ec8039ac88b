package groundwork.console.assistance.web;

import java.util.List;

/** A new pairing as its form sends it, or as an address begins it. */
record PairingForm(
        String officer,
        String colleague,
        List<String> household,
        String village,
        String person,
        String day,
        String alone) {

    List<String> households() {
        return household == null ? List.of() : household;
    }

    /** The only one, as an address says it. */
    String single() {
        return households().size() == 1 ? households().getFirst() : null;
    }

    /** The only one, where the form was about one household alone. */
    String again() {
        return alone == null ? null : single();
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "PairingForm";
    }
}
