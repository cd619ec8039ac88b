package groundwork.intake.value;

/** How a number was meant. */
public enum Bound {
    EXACT,
    /** 500余, 30多, "more than 500", 100以上: the number is a floor, and the value. */
    AT_LEAST,
    /** 约, 近, 左右, "about": the number is the value, for want of a better one. */
    ABOUT
}
