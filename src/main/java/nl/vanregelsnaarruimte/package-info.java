/** The intake and tracking system of the programme Van regels naar ruimte. */
@NullMarked
package nl.vanregelsnaarruimte;

import org.jspecify.annotations.NullMarked;
