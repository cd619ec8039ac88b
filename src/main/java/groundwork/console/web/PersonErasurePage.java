package groundwork.console.web;

import groundwork.console.erasure.Erasable;
import groundwork.frame.Choice;
import groundwork.frame.Page;
import java.util.List;

/** Asks whether the personal words of somebody are to go. */
public record PersonErasurePage(Erasable one) implements Page {

    public List<Choice> bases() {
        return ErasurePage.known();
    }
}
