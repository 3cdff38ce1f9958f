/** Scorers as a pack could bring them, good and bad; they are run in a child process only. */
package town.scorers;
