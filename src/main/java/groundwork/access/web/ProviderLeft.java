package groundwork.access.web;

import groundwork.frame.Page;

/** After the end of a session that began at the identity provider. @param there where it is ended, too */
public record ProviderLeft(String there) implements Page {}
