package groundwork.form;

/** The last sign of a printed code, which shows when another was mistyped. */
final class CheckSign {

    /** A prime, so that two signs changing places show as well. */
    private static final int MODULUS = 31;

    private CheckSign() {}

    static char of(String plain) {
        int sum = 0;
        for (int at = 0; at < plain.length(); at++) sum += (at + 2) * PrintedCode.SIGNS.indexOf(plain.charAt(at));
        return PrintedCode.SIGNS.charAt(sum % MODULUS);
    }
}
