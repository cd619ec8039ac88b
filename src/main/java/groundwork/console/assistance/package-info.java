/** Help put together with the households it is for: whom to pair, who has nobody, who receives relief. */
package groundwork.console.assistance;
