package groundwork.frame;

/** What a controller's method returns: a page to draw, or the address to go to next. */
public sealed interface Answer permits Page, Moved, Refused {}
