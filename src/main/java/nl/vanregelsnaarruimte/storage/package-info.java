/** How rows become records, and the file of the embedded database, kept small. */
@NullMarked
@ApplicationModule(
        displayName = "Storage",
        allowedDependencies = {})
package nl.vanregelsnaarruimte.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
