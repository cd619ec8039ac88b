package groundwork.frame;

/** What a controller's method returns: a page to draw, or the address to go to next. */
public sealed interface Answer permits Page, Moved, Refused {

    /** For a program, which is sent no form again. @throws Refusal the reason why not */
    default void orRefused() {
        if (this instanceof Refused(Page _, Refusal refusal)) throw refusal;
    }
}
