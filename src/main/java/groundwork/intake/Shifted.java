package groundwork.intake;

/**
 * A sheet on which numbers now name other content while that content stands under other numbers, as it happens when a
 * row was put in or taken out and 序号 counts anew.
 *
 * @param sheet name on the tab
 * @param rows how many stand under another number than the last time
 */
public record Shifted(String sheet, long rows) {}
