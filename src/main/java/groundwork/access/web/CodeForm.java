package groundwork.access.web;

import groundwork.frame.Page;

/** Asks for the code of somebody's generator, after his password was right. */
public record CodeForm() implements Page {}
