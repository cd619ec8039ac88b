package groundwork.intake.workbook;

/** A file that cannot be taken. Its message is the stable code; what a person reads is {@link Unfit#remark()}. */
public final class UnfitFile extends RuntimeException {

    private final transient Unfit why;

    UnfitFile(Unfit why) {
        super(why.code());
        this.why = why;
    }

    UnfitFile(Unfit why, Throwable cause) {
        super(why.code(), cause);
        this.why = why;
    }

    public Unfit why() {
        return why;
    }
}
