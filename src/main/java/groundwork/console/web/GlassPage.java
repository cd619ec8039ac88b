package groundwork.console.web;

import groundwork.frame.Page;

/** The form that asks for a household out of one's reach. */
public record GlassPage() implements Page {}
