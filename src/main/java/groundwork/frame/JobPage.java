package groundwork.frame;

/** A job with how far it is; asks anew every second while it runs. */
public record JobPage(Job job) implements Page {}
