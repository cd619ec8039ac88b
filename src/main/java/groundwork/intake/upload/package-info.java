/** Workbooks on their way in through the browser: kept for a day, matched, looked through, mended, imported. */
package groundwork.intake.upload;
