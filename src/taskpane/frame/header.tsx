import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import type { PageName } from "../session/pane-state";
import { Mark } from "./mark";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "40px",
    paddingInlineStart: tokens.spacingHorizontalL,
    // Excel draws a menu of its own, 34 × 32 px, over the top right corner.
    paddingInlineEnd: "40px",
  },
  name: { margin: 0, flexGrow: 1 },
});

const entries: readonly { readonly page: PageName; readonly label: string }[] = [
  { page: "start", label: "Start page and samples" },
  { page: "help", label: "Help" },
  { page: "settings", label: "Settings" },
  { page: "privacy", label: "About and privacy" },
];

export function Header({
  onOpen,
  onReadAgain,
  busy,
}: {
  onOpen: (page: PageName) => void;
  onReadAgain: () => void;
  busy: boolean;
}) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <Mark />
      <Subtitle2 as="h1" className={styles.name}>
        Rankfolio
      </Subtitle2>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label="More" />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={onReadAgain} disabled={busy}>
              Read the tables again
            </MenuItem>
            <MenuDivider />
            {entries.map(({ page, label }) => (
              <MenuItem key={page} onClick={() => onOpen(page)}>
                {label}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}
