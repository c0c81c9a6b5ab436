/**
 * The sample negotiations: half a year between the sales and the product team of a vendor
 * of warehouse software, told as stories, one file for each product area. They are played
 * as commands, so every rule holds for them too.
 */
@NullMarked
package dev.parley.standalone.samples;

import org.jspecify.annotations.NullMarked;
