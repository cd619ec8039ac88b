/**
 * What people type into cells, as values: dates, counts, money, names. Every guess is a warning; what cannot be read
 * says what would be right. Pure functions of a cell and of what is known around it.
 */
package groundwork.intake.value;
