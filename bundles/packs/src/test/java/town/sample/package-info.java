/** Classes that a pack could bring; looked at as files, and never run. */
package town.sample;
