package groundwork.demand.web;

/**
 * A step as a program sends it: each takes the fields of its form.
 *
 * @param step one of the {@code tasks} of the demand, as {@code referral}
 * @param day when it was, not after today; today where it is absent
 */
record SentStep(
        String step,
        String day,
        String text,
        String unit,
        String due,
        String authority,
        String answer,
        String means,
        String amount,
        String measure,
        String by,
        String into,
        String finding) {

    TaskForm form() {
        return new TaskForm(day, text, unit, due, authority, answer, means, amount, measure, by, into, finding);
    }

    @Override
    public String toString() {
        return "SentStep";
    }
}
