import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  mark: { flexShrink: 0, color: tokens.colorBrandBackground },
  bars: { fill: tokens.colorNeutralForegroundOnBrand },
});

/** The product's mark: three ranked bars. */
export function Mark({ size = 20 }: { size?: number }) {
  const styles = useStyles();
  return (
    <svg className={styles.mark} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <rect width="20" height="20" rx="3.75" fill="currentColor" />
      <path d="M3.75 4.4h12.5v2.8H3.75zM3.75 8.75h8.75v2.8H3.75zM3.75 13.1h5v2.8h-5z" className={styles.bars} />
    </svg>
  );
}
