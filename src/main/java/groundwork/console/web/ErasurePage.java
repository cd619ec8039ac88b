package groundwork.console.web;

import groundwork.card.CardCode;
import groundwork.card.Household;
import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.Say;
import groundwork.ledger.ErasureEntry.Basis;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Asks whether a household's personal words are to go. */
public record ErasurePage(Household household) implements Page {

    public String path() {
        return "/households/" + household.id();
    }

    /** To be typed by whoever means it. */
    public String code() {
        return CardCode.of(household.id());
    }

    public List<Choice> bases() {
        return known();
    }

    static List<Choice> known() {
        return Arrays.stream(Basis.values())
                .map(basis -> new Choice(basis.name().toLowerCase(Locale.ROOT), Say.constant(basis)))
                .toList();
    }

    /** Without words, so that it may be logged. */
    @Override
    public String toString() {
        return "ErasurePage[" + household.id() + "]";
    }
}
