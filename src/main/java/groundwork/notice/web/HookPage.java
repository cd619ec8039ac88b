package groundwork.notice.web;

import groundwork.frame.Page;
import groundwork.notice.Hook;

/** One gateway. */
public record HookPage(Hook hook, HookSent sent) implements Page {}
