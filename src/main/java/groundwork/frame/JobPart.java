package groundwork.frame;

/** What changes on a job's page. */
public record JobPart(Job job) implements Page {}
