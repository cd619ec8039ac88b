/** From a row whose values have been read to the entries it stands for. */
package groundwork.intake.drafting;
